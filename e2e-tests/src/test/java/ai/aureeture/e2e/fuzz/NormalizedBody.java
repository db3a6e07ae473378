package ai.aureeture.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * JSON of a request as the services read it: null, as a member or the whole, is as good as nothing,
 * and white space around a text does not count.
 */
final class AsRead {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AsRead() {}

  /** Empty for nothing, and for what is no JSON in UTF-8. */
  static Optional<String> of(byte[] body) {
    try {
      JsonNode content = JSON.readTree(new String(body, StandardCharsets.UTF_8));
      settle(content);
      return Optional.of(content)
          .filter(one -> !one.isMissingNode() && !one.isNull())
          .map(JsonNode::toString);
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  private static void settle(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(member -> member.getValue().isNull());
      object
          .properties()
          .forEach(member -> {
            if (member.getValue() instanceof TextNode text)
              member.setValue(TextNode.valueOf(text.textValue().strip()));
          });
    }
    node.forEach(AsRead::settle);
  }
}
