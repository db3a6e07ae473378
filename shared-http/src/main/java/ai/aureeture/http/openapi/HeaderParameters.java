package ai.aureeture.http.openapi;

import ai.aureeture.http.requests.IdempotencyKey;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Headers that no method names, because they are read from the request as a whole. */
public final class HeaderParameters {
  private HeaderParameters() {}

  public static Parameter idempotencyKey() {
    return header(IdempotencyKey.HEADER)
        .description("Lets the call have its effect once; asked again, the first answer comes back")
        .schema(text().minLength(1).maxLength(255));
  }

  public static Parameter ifMatch() {
    return header(HttpHeaders.IF_MATCH)
        .description("The ETag of what is to be changed: 412 when it has changed since")
        .schema(text());
  }

  private static Parameter header(String name) {
    return OASFactory.createParameter().name(name).in(Parameter.In.HEADER);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}
