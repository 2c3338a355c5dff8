package org.throughline.internal.benchmarks.railway;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The six queries in SQL, counted by DuckDB over tables filled from a railway. */
public final class RailwaySql {

  private static final Map<String, String> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put("PosLength", "select count(*) from segment where length <= 0");
    QUERIES.put("SwitchMonitored",
        "select count(*) from switch s where not exists (select 1 from monitors m where m.element = s.id)");
    QUERIES.put("RouteSensor", """
        select count(*) from follows f join position p on p.id = f.position join monitors m on m.element = p.target
        where not exists (select 1 from requires r where r.route = f.route and r.sensor = m.sensor)""");
    QUERIES.put("SwitchSet", """
        select count(*) from route r join semaphore s on s.id = r.entry join follows f on f.route = r.id
        join position p on p.id = f.position join switch w on w.id = p.target
        where r.active and s.signal = 2 and p.position <> w.position""");
    QUERIES.put("ConnectedSegments", """
        select count(*) from monitors m1
        join connects c1 on c1.one = m1.element join monitors m2 on m2.element = c1.other and m2.sensor = m1.sensor
        join connects c2 on c2.one = m2.element join monitors m3 on m3.element = c2.other and m3.sensor = m1.sensor
        join connects c3 on c3.one = m3.element join monitors m4 on m4.element = c3.other and m4.sensor = m1.sensor
        join connects c4 on c4.one = m4.element join monitors m5 on m5.element = c4.other and m5.sensor = m1.sensor
        join connects c5 on c5.one = m5.element join monitors m6 on m6.element = c5.other and m6.sensor = m1.sensor
        join segment s1 on s1.id = m1.element join segment s2 on s2.id = m2.element
        join segment s3 on s3.id = m3.element join segment s4 on s4.id = m4.element
        join segment s5 on s5.id = m5.element join segment s6 on s6.id = m6.element""");
    QUERIES.put("SemaphoreNeighbor", """
        select count(*) from route r1 join requires q1 on q1.route = r1.id
        join monitors m1 on m1.sensor = q1.sensor join connects c on c.one = m1.element
        join monitors m2 on m2.element = c.other join requires q2 on q2.sensor = m2.sensor
        join route r2 on r2.id = q2.route
        where r1.id <> r2.id and r2.entry <> r1.exit""");
  }

  private final Railway railway;

  /** Queries for railways of one package. */
  public RailwaySql(Railway railway) {
    this.railway = railway;
  }

  /** How many matches each query has. */
  public Map<String, Long> counts(EObject container) throws SQLException {
    try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        Statement statement = connection.createStatement()) {
      for (String table : List.of("route(id varchar, active boolean, entry varchar, exit varchar)",
          "segment(id varchar, length integer)", "switch(id varchar, position integer)",
          "position(id varchar, target varchar, position integer)", "semaphore(id varchar, signal integer)",
          "follows(route varchar, position varchar)", "requires(route varchar, sensor varchar)",
          "monitors(sensor varchar, element varchar)", "connects(one varchar, other varchar)")) {
        statement.execute("create table " + table);
      }
      fill((DuckDBConnection) connection, container);
      Map<String, Long> counts = new LinkedHashMap<>();
      for (Map.Entry<String, String> query : QUERIES.entrySet()) {
        try (ResultSet result = statement.executeQuery(query.getValue())) {
          result.next();
          counts.put(query.getKey(), result.getLong(1));
        }
      }
      return counts;
    }
  }

  private void fill(DuckDBConnection connection, EObject container) throws SQLException {
    try (Table routes = new Table(connection, "route"); Table segments = new Table(connection, "segment");
        Table switches = new Table(connection, "switch"); Table positions = new Table(connection, "position");
        Table semaphores = new Table(connection, "semaphore"); Table follows = new Table(connection, "follows");
        Table requires = new Table(connection, "requires"); Table monitors = new Table(connection, "monitors");
        Table connects = new Table(connection, "connects")) {
      for (EObject route : Railway.many(container, railway.routes)) {
        routes.row(Railway.id(route), route.eGet(railway.active), Railway.id(Railway.one(route, railway.entry)),
            Railway.id(Railway.one(route, railway.exit)));
        pairs(route, railway.requires, requires);
        pairs(route, railway.follows, follows);
        for (EObject position : Railway.many(route, railway.follows)) {
          positions.row(Railway.id(position), Railway.id(Railway.one(position, railway.target)),
              Railway.number(position, railway.position));
        }
      }
      for (EObject region : Railway.many(container, railway.regions)) {
        for (EObject sensor : Railway.many(region, railway.sensors)) {
          pairs(sensor, railway.monitors, monitors);
        }
        for (EObject element : Railway.many(region, railway.elements)) {
          pairs(element, railway.connectsTo, connects);
          if (railway.segment.isInstance(element)) {
            segments.row(Railway.id(element), Railway.number(element, railway.length));
            for (EObject semaphore : Railway.many(element, railway.semaphores)) {
              semaphores.row(Railway.id(semaphore), Railway.number(semaphore, railway.signal));
            }
          } else {
            switches.row(Railway.id(element), Railway.number(element, railway.currentPosition));
          }
        }
      }
    }
  }

  private static void pairs(EObject one, EReference reference, Table table) throws SQLException {
    for (EObject other : Railway.many(one, reference)) {
      table.row(Railway.id(one), Railway.id(other));
    }
  }

  private static final class Table implements AutoCloseable {

    private final DuckDBAppender appender;

    Table(DuckDBConnection connection, String name) throws SQLException {
      appender = connection.createAppender("main", name);
    }

    void row(Object... values) throws SQLException {
      appender.beginRow();
      for (Object value : values) {
        switch (value) {
          case Integer number -> appender.append(number.intValue());
          case Boolean truth -> appender.append(truth.booleanValue());
          default -> appender.append(value.toString());
        }
      }
      appender.endRow();
    }

    @Override
    public void close() throws SQLException {
      appender.close();
    }
  }
}
