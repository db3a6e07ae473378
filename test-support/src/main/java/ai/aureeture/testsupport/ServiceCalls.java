package ai.aureeture.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** Calls as one service of this system makes them to another: with the secret of the tests. */
public final class ServiceCalls {
  public static final String HEADER = "Service-Authorization";

  /** What every service under test sends. */
  public static final String CREDENTIAL = "Bearer test-service-secret";

  /** What it accepts as well. */
  public static final String PREVIOUS = "Bearer test-service-secret-previous";

  private ServiceCalls() {}

  public static RequestSpecification asService() {
    return given().header(HEADER, CREDENTIAL);
  }

  /** On behalf of a person. */
  public static RequestSpecification asService(String personsToken) {
    return asService().auth().oauth2(personsToken);
  }
}
