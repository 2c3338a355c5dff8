@echo off
rem Starts Throughline: the window without arguments or with "open FOLDER", else the command line.
setlocal
set "HOME_FOLDER=%~dp0"
call :find_java
if not defined FOUND (
  echo Throughline needs Java 21 or later, and none was found on this machine. 1>&2
  echo Install one ^(for example Eclipse Temurin 25^) or set JAVA_HOME to its folder, then start Throughline again. 1>&2
  exit /b 20
)
for %%J in ("%HOME_FOLDER%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%J"
set "OPTIONS=-Djava.awt.headless=true --enable-native-access=ALL-UNNAMED %THROUGHLINE_JAVA_OPTS%"
if "%~1"=="" goto window
if /i "%~1"=="open" goto window
"%FOUND%\bin\java.exe" %OPTIONS% "-Djava.util.logging.config.file=%HOME_FOLDER%logs.properties" -jar "%LAUNCHER%" -application org.throughline.cli.app.application -nosplash -data @none %*
exit /b %ERRORLEVEL%

:window
rem The window is there sooner when what runs a few times only is not compiled: the start has no processor to spare.
rem The language that was chosen under Preferences; it must be known before anything starts.
set "LANGUAGE="
for /f "tokens=2 delims==" %%L in ('findstr /b /r "language=[a-z][a-z]" "%USERPROFILE%\.throughline\preferences.properties" 2^>nul') do set "LANGUAGE=-nl %%L"
"%FOUND%\bin\java.exe" -XX:CompileThresholdScaling=6 %OPTIONS% "-Djava.util.logging.config.file=%HOME_FOLDER%logs.properties" -jar "%LAUNCHER%" %LANGUAGE% %2
if %ERRORLEVEL%==23 goto window
exit /b %ERRORLEVEL%

:find_java
set "FOUND="
set "NEWEST=20"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :consider "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do call :consider "%%~D"
)
exit /b 0

:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "RELEASE=%%~V"
set "RELEASE=%RELEASE:"=%"
if %RELEASE% GTR %NEWEST% (
  set "FOUND=%~1"
  set "NEWEST=%RELEASE%"
)
exit /b 0
