package ai.aureeture.availability.adapter.inbound.rest;

import static ai.aureeture.testsupport.ServiceCalls.asService;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.RunningService;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The resource is every service's; here it is tried. */
@QuarkusTest
class LogLevelResourceIT extends RunningService {
  private final String admin = Tokens.admin("user_operator");
  private static final String PACKAGE = "ai.aureeture.tried";

  /** Configured in this service's properties. */
  private static final String QUIET = "org.mongodb.driver";

  private final Logger log = Logger.getLogger(PACKAGE + ".Any");

  @AfterEach
  void reset() {
    delete(PACKAGE).statusCode(200);
    delete(QUIET).statusCode(200);
  }

  @Test
  void level_of_a_package_changes_while_the_service_runs_and_comes_back() {
    assertFalse(log.isDebugEnabled());

    set(admin, PACKAGE, "DEBUG").statusCode(200).body("", equalTo(Map.of(PACKAGE, "DEBUG")));

    assertTrue(log.isDebugEnabled());
    set(admin, PACKAGE, "ERROR").statusCode(200);
    assertFalse(log.isEnabled(Logger.Level.WARN));
    asService(admin).get("/internal/log-levels").then().body("", equalTo(Map.of(PACKAGE, "ERROR")));
    delete(PACKAGE).statusCode(200).body("", anEmptyMap());
    assertTrue(log.isInfoEnabled());
    assertFalse(log.isDebugEnabled());
  }

  @Test
  void configured_level_comes_back_after_several_changes() {
    var driver = Logger.getLogger(QUIET);
    assertFalse(driver.isInfoEnabled());
    set(admin, QUIET, "INFO").statusCode(200);
    set(admin, QUIET, "DEBUG").statusCode(200);
    assertTrue(driver.isDebugEnabled());

    delete(QUIET).statusCode(200);

    assertFalse(driver.isInfoEnabled());
    assertTrue(driver.isEnabled(Logger.Level.WARN));
  }

  @Test
  void every_level_change_is_logged() {
    set(admin, "ai.aureeture.http", "ERROR").statusCode(200);
    var line = Logger.getLogger("ai.aureeture.http.loglevels.LogLevelResource");
    assertTrue(line.isEnabled(Logger.Level.WARN));
    delete("ai.aureeture.http").statusCode(200);
  }

  @Test
  void only_an_operator_changes_levels() {
    set(Tokens.mentor(mentor), PACKAGE, "DEBUG").statusCode(403);
    set(Tokens.student("user_s1"), PACKAGE, "DEBUG").statusCode(403);
    asService().queryParam("level", "DEBUG").put(path(PACKAGE)).then().statusCode(401);
    asService(Tokens.mentor(mentor)).get("/internal/log-levels").then().statusCode(403);
    asService(Tokens.mentor(mentor)).delete(path(PACKAGE)).then().statusCode(403);

    assertFalse(log.isDebugEnabled());
  }

  @ParameterizedTest
  @CsvSource({
    "ai.aureeture, LOUD, level",
    "ai.aureeture, debug, level",
    "ai.aureeture, , level",
    "two words, DEBUG, logger",
    "a..b, DEBUG, logger",
    "ai.aureeture.http.loglevels.LogLevelResource, ERROR, logger"
  })
  void unknown_logger_or_level_is_refused(String logger, String level, String field) {
    set(admin, logger, level)
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("violations[0].field", equalTo(field));
  }

  private static ValidatableResponse set(String token, String logger, String level) {
    var request = asService(token);
    return (level == null ? request : request.queryParam("level", level))
        .put("/internal/log-levels/{logger}", logger)
        .then();
  }

  private ValidatableResponse delete(String logger) {
    return asService(admin).delete(path(logger)).then();
  }

  private static String path(String logger) {
    return "/internal/log-levels/" + logger;
  }
}
