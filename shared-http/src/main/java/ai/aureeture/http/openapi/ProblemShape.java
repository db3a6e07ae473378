package ai.aureeture.http.openapi;

import ai.aureeture.http.problems.Problem;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A {@link Problem} on the wire (RFC 9457); some have members of their own besides. */
public final class ProblemShape {
  static final String NAME = "Problem";

  private ProblemShape() {}

  /** The schema in this description, for callers that know of more members. */
  public static Schema of(OpenAPI api) {
    addTo(api);
    return api.getComponents().getSchemas().get(NAME);
  }

  static void addTo(OpenAPI api) {
    if (!api.getComponents().getSchemas().containsKey(NAME)) {
      api.getComponents().addSchema(NAME, schema());
    }
  }

  private static Schema schema() {
    return object("type", "title", "detail", "code", "message")
        .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
        .addRequired("status")
        .addProperty(
            "violations",
            OASFactory.createSchema().addType(SchemaType.ARRAY).items(object("field", "message")));
  }

  private static Schema object(String... texts) {
    var object = OASFactory.createObject(Schema.class).addType(SchemaType.OBJECT);
    List.of(texts)
        .forEach(
            name -> object.addProperty(name, OASFactory.createSchema().addType(SchemaType.STRING)));
    return object.required(List.of(texts));
  }
}
