package ai.aureeture.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON of a request as it counts: null, as a member or the whole, is as good as nothing. */
final class WithoutNulls {
  private static final ObjectMapper JSON = new ObjectMapper();

  private WithoutNulls() {}

  /** Empty for nothing, and for what is no JSON in UTF-8. */
  static Optional<String> of(byte[] body) {
    try {
      JsonNode content = JSON.readTree(new String(body, StandardCharsets.UTF_8));
      remove(content);
      return Optional.of(content)
          .filter(one -> !one.isMissingNode() && !one.isNull())
          .map(JsonNode::toString);
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  private static void remove(JsonNode node) {
    if (node instanceof ObjectNode object)
      object.properties().removeIf(member -> member.getValue().isNull());
    node.forEach(WithoutNulls::remove);
  }
}
