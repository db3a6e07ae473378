package ai.aureeture.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/**
 * The document that the gateway serves is the one that the services' documents give. After a change
 * of the API write it anew with {@code ./mvnw verify -pl api-description -am -DskipITs
 * -Dopenapi=write}.
 */
class PublicDocumentTest {
  private final ObjectNode made = PublicDocument.of(Documents.ofServices());

  @Test
  void the_gateway_s_document_is_that_of_the_services() throws IOException {
    var written = Documents.write(made);
    if ("write".equals(System.getProperty("openapi"))) {
      Files.writeString(Documents.published(), written);
    }
    assertEquals(
        Files.readString(Documents.published()),
        written,
        "gateway/src/main/resources/openapi.json is out of date: write it anew with"
            + " ./mvnw verify -pl api-description -am -DskipITs -Dopenapi=write");
  }
}
