package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.json.GoldenDocuments.Golden;
import org.involvement.value.ConfidenceInterval;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents in columns of a PostgreSQL, which {@code .ci/with-postgresql} starts. */
@Tag("database")
class PostgresqlTest {
  private static Connection database;

  @BeforeAll
  static void open() throws SQLException {
    String address = System.getenv("INVOLVEMENT_POSTGRESQL");
    assertThat(address).as("run this test by .ci/with-postgresql").isNotNull();
    database = DriverManager.getConnection(address);
  }

  @AfterAll
  static void close() throws SQLException {
    if (database != null) {
      database.close();
    }
  }

  static List<Golden<?>> goldenDocuments() {
    return GoldenDocuments.all();
  }

  static Stream<Arguments> goodCases() {
    // PostgreSQL's numbers have no negative zero.
    return CodecsTest.goodCases().filter(each -> each.get()[0] != Shapes.Computed.class);
  }

  @Test
  void jsonb_puts_the_shorter_name_first() throws SQLException {
    assertThat(stored("{\"kind\": 1, \"reason\": 2, \"day\": 3}", "jsonb"))
        .isEqualTo("{\"day\": 3, \"kind\": 1, \"reason\": 2}");
  }

  @ParameterizedTest
  @MethodSource("goldenDocuments")
  <T> void a_golden_document_is_read_back_equal(Golden<T> golden) throws SQLException {
    assertReadBack(golden.type(), golden.value(), golden.json());
  }

  @ParameterizedTest
  @MethodSource("goodCases")
  <T> void a_good_case_is_read_back_equal(Class<T> type, T value, String json) throws SQLException {
    assertReadBack(type, value, json);
  }

  @Test
  void a_number_that_jsonb_writes_out_is_read_within_wider_limits() throws SQLException {
    ConfidenceInterval interval =
        new ConfidenceInterval(1.5e-300, 0.5, 0.95, ConfidenceInterval.IntervalMethod.WILSON);
    JsonDocuments<ConfidenceInterval> documents = InvolvementJson.of(ConfidenceInterval.class);
    String stored = stored(documents.write(interval), "jsonb");
    assertThat(stored).contains("0.000000000");
    ReadLimits wider = ReadLimits.DEFAULT.withNumberLength(400);
    assertThat(documents.withLimits(wider).read(stored)).isEqualTo(interval);
  }

  private static <T> void assertReadBack(Class<T> type, T value, String json) throws SQLException {
    JsonDocuments<T> documents = InvolvementJson.of(type);
    for (String column : List.of("jsonb", "json")) {
      String stored = stored(json, column);
      assertThat(documents.read(stored)).isEqualTo(value);
      assertThat(documents.write(documents.read(stored))).isEqualTo(json);
    }
  }

  /** What comes out of a column of a type into which a document is put. */
  private static String stored(String json, String type) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("drop table if exists document");
      statement.execute("create table document (body " + type + ")");
    }
    try (PreparedStatement insert =
        database.prepareStatement("insert into document values (?::" + type + ")")) {
      insert.setString(1, json);
      insert.executeUpdate();
    }
    try (Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery("select body from document")) {
      found.next();
      return found.getString(1);
    }
  }
}
