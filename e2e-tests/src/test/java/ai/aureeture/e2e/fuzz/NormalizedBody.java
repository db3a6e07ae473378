package ai.aureeture.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * JSON of a request as the services read it: null, as a member or the whole, is as good as nothing,
 * and white space around a text does not count.
 */
final class NormalizedBody {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern WHITE_SPACE_AROUND =
      Pattern.compile("^\\p{IsWhite_Space}+|\\p{IsWhite_Space}+\\z");

  private NormalizedBody() {}

  /** Empty for nothing, and for what is no JSON in UTF-8. */
  static Optional<String> of(byte[] body) {
    try {
      JsonNode content = JSON.readTree(new String(body, StandardCharsets.UTF_8));
      normalize(content);
      return Optional.of(content)
          .filter(one -> !one.isMissingNode() && !one.isNull())
          .map(JsonNode::toString);
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  private static void normalize(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(member -> member.getValue().isNull());
      object.properties().forEach(member -> member.setValue(trimmed(member.getValue())));
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, trimmed(array.get(i)));
      }
    }
    node.forEach(NormalizedBody::normalize);
  }

  private static JsonNode trimmed(JsonNode node) {
    return node instanceof TextNode text
        ? TextNode.valueOf(WHITE_SPACE_AROUND.matcher(text.textValue()).replaceAll(""))
        : node;
  }
}
