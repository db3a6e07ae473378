package ai.aureeture.testsupport;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/**
 * Holds every answer that any test of a service gets against the service's OpenAPI document, so
 * that no field can be null, missing or a new word without the document, and the pages, knowing.
 */
public class EveryAnswerIsDescribed implements QuarkusTestBeforeEachCallback {
  private static final DescribedAnswers FILTER = new DescribedAnswers();

  @Override
  public void beforeEach(QuarkusTestMethodContext test) {
    RestAssured.replaceFiltersWith(FILTER);
  }
}
