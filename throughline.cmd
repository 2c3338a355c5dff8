@echo off
rem The one entrance to Throughline on Windows: demo, verify, open FOLDER, or any command of the command line.
setlocal
set "ROOT=%~dp0"
set "WORK=%ROOT%.throughline-build"
set "PRODUCT=%ROOT%releng\org.throughline.product\target\products\org.throughline.product\win32\win32\x86_64\throughline"
if "%~1"=="" goto usage
if "%~1"=="--help" goto usage
if "%~1"=="-h" goto usage

call :find_jdk
if not defined FOUND (
  echo Throughline is built with a JDK between 21 and 25, and none was found. 1>&2
  echo Install one, for example Eclipse Temurin 25, or set JAVA_HOME to its folder. 1>&2
  exit /b 20
)
set "JAVA_HOME=%FOUND%"
if not exist "%WORK%" mkdir "%WORK%"

if /i "%~1"=="verify" goto verify
if /i "%~1"=="generate" goto generate
call :build
if errorlevel 1 exit /b 1
if /i "%~1"=="demo" goto demo
call "%PRODUCT%\throughline.cmd" %*
exit /b %ERRORLEVEL%

:usage
echo Throughline keeps one client's story whole, from the objective to the single post and back.
echo.
echo   throughline demo [--conversations FILE] [--folder FOLDER]
echo                          make the sample client, compute, write the briefing, open the window
echo   throughline verify     build and run the tests
echo   throughline open [FOLDER]
echo                          open the workbench, on a client where one is named
echo   throughline generate   write the Java code of the Ecore files (the build does so too)
echo   throughline COMMAND ...
echo                          any command of the command line; "throughline help" lists them
exit /b 0

:verify
setlocal EnableDelayedExpansion
echo Verifying; full log: %WORK%\verify.log
call "%ROOT%mvnw.cmd" -B -ntp -f "%ROOT%pom.xml" clean verify -Dmaven.test.failure.ignore=true > "%WORK%\verify.log" 2>&1
set "BUILT=%ERRORLEVEL%"
"%JAVA_HOME%\bin\java.exe" "%ROOT%releng\start\Tally.java" "%ROOT%bundles" > "%WORK%\tally.txt"
for /f "usebackq delims=" %%L in ("%WORK%\tally.txt") do (
  if defined LINE echo !LINE!
  set "LINE=%%L"
)
for /f "tokens=1-3" %%A in ("%LINE%") do (
  echo %%A passed, %%B failed, %%C skipped
  if not "%%B"=="0" exit /b 1
)
if not "%BUILT%"=="0" (
  echo The build failed; see %WORK%\verify.log 1>&2
  exit /b 1
)
exit /b 0

:generate
call "%ROOT%mvnw.cmd" -B -ntp -f "%ROOT%releng\org.throughline.generator\pom.xml" generate-resources
exit /b %ERRORLEVEL%

rem Builds when a source is newer than the last build.
:build
for /f %%A in ('powershell -NoProfile -Command "$m = Get-ChildItem -Recurse -File '%ROOT%bundles','%ROOT%features','%ROOT%releng','%ROOT%target-platform','%ROOT%pom.xml' | Where-Object { $_.FullName -notmatch '\\(target|bin|src-gen)\\' } | Get-FileHash | ForEach-Object { $_.Hash + $_.Path }; $b = [Text.Encoding]::UTF8.GetBytes($m -join ';'); ([BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash($b)) -replace '-').Substring(0, 16)"') do set "SOURCES=%%A"
set "BUILT="
if exist "%WORK%\built" set /p BUILT=<"%WORK%\built"
if "%BUILT%"=="%SOURCES%" if exist "%PRODUCT%\throughline.cmd" exit /b 0
echo Building Throughline; full log: %WORK%\build.log
call "%ROOT%mvnw.cmd" -B -ntp -f "%ROOT%pom.xml" clean package -DskipTests > "%WORK%\build.log" 2>&1
if errorlevel 1 (
  findstr /b "[ERROR]" "%WORK%\build.log" 1>&2
  echo Throughline could not be built. Full log: %WORK%\build.log 1>&2
  exit /b 1
)
> "%WORK%\built" echo %SOURCES%
exit /b 0

:demo
rem The folder is named here, so that the window can be opened on it afterwards.
set "FOLDER="
set "OPTIONS="
shift
:demo_options
if "%~1"=="" goto demo_run
if /i "%~1"=="--folder" (
  set "FOLDER=%~2"
) else if /i "%~1"=="--conversations" (
  set "OPTIONS=--conversations "%~2""
) else (
  echo demo does not know "%~1"; it takes --conversations FILE and --folder FOLDER. 1>&2
  exit /b 2
)
shift
shift
goto demo_options
:demo_run
if not defined FOLDER call :free_folder
call "%PRODUCT%\throughline.cmd" demo --folder "%FOLDER%" %OPTIONS%
if errorlevel 1 exit /b %ERRORLEVEL%
echo Opening the workbench on %FOLDER%; close its window to come back here.
call "%PRODUCT%\throughline.cmd" open "%FOLDER%"
exit /b %ERRORLEVEL%

:free_folder
set "FOLDER=throughline-demo"
set "NUMBER=1"
:next_folder
if not exist "%FOLDER%" exit /b 0
set /a NUMBER+=1
set "FOLDER=throughline-demo-%NUMBER%"
goto next_folder

:find_jdk
set "FOUND="
set "NEWEST=20"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%J in ('where javac 2^>nul') do call :consider "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do call :consider "%%~D"
)
exit /b 0

:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "RELEASE=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "RELEASE=%%~V"
set "RELEASE=%RELEASE:"=%"
if %RELEASE% GTR %NEWEST% if %RELEASE% LEQ 25 (
  set "FOUND=%~f1"
  set "NEWEST=%RELEASE%"
)
exit /b 0
