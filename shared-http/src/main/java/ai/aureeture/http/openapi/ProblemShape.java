package ai.aureeture.http.openapi;

import ai.aureeture.http.problems.Problem;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * A {@link Problem} on the wire (RFC 9457). It is the same in every service, with all that any of
 * them tells besides, so that the public API has one.
 */
final class ProblemShape {
  private static final String NAME = "Problem";

  private ProblemShape() {}

  static void addTo(OpenAPI api) {
    api.getComponents()
        .addSchema(
            NAME,
            object("type", "title", "detail", "code", "message")
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addRequired("status")
                .addProperty("violations", violations())
                .addProperty(
                    "canJoin", fact(SchemaType.BOOLEAN, "False, where a session cannot be joined"))
                .addProperty(
                    "minutesUntilJoin", fact(SchemaType.INTEGER, "Where it is too early to join"))
                .addProperty(
                    "supportContact", fact(SchemaType.STRING, "Where a payment was refunded"))
                .addProperty(
                    "retryAfter", fact(SchemaType.INTEGER, "Seconds, where it was too often")));
  }

  /** A problem whose code is one of these. */
  static Schema withCode(Collection<String> codes) {
    var code = OASFactory.createSchema().addType(SchemaType.STRING);
    codes.forEach(code::addEnumeration);
    return OASFactory.createSchema()
        .addAllOf(OASFactory.createSchema().ref(NAME))
        .addAllOf(OASFactory.createSchema().addProperty("code", code));
  }

  private static Schema violations() {
    return OASFactory.createSchema()
        .addType(SchemaType.ARRAY)
        .items(object("field", "message"))
        .description("What is wrong with which field of the request");
  }

  private static Schema fact(SchemaType type, String description) {
    return OASFactory.createSchema().addType(type).description(description);
  }

  private static Schema object(String... texts) {
    var object = OASFactory.createSchema().addType(SchemaType.OBJECT);
    List.of(texts)
        .forEach(
            name -> object.addProperty(name, OASFactory.createSchema().addType(SchemaType.STRING)));
    return object.required(List.of(texts));
  }
}
