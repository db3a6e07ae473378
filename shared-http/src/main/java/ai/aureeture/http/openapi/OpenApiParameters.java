package ai.aureeture.http.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What a call can be asked with. The resources take texts, so as to refuse in their own words; here
 * is what these must be.
 */
final class OpenApiParameters {
  private OpenApiParameters() {}

  static void describe(Operation operation) {
    Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .forEach(OpenApiParameters::describe);
  }

  private static void describe(Parameter parameter) {
    if (parameter.getName().equals("limit")) {
      parameter.setSchema(number(1, 200));
    } else if (parameter.getSchema().getEnumeration() != null) {
      parameter.getSchema().setType(List.of(SchemaType.STRING));
    }
  }

  private static Schema number(int least, int most) {
    return OASFactory.createSchema()
        .addType(SchemaType.INTEGER)
        .minimum(BigDecimal.valueOf(least))
        .maximum(BigDecimal.valueOf(most));
  }
}
