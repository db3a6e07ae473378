package ai.aureeture.e2e.fuzz.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.SplittableRandom;

/** Values that programs stumble over. */
record OddValues(SplittableRandom random) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\ud800",
          "\udc00\ud800",
          "\uffff",
          "\u0007\u001b[31m",
          "a\r\nBcc: b@example.com",
          "\u2028\u202e\ufeff",
          "null",
          "undefined",
          "true",
          "0",
          "-1",
          "1e400",
          "NaN",
          "Infinity",
          "99999999999999999999",
          "9223372036854775807",
          "2147483648",
          "0.0000000001",
          "00000000-0000-0000-0000-000000000000",
          "ffffffff-ffff-ffff-ffff-ffffffffffff",
          "0-0-0-0-0",
          "{\"$gt\":\"\"}",
          "' OR 1=1; --",
          "%' ESCAPE '\\",
          "\\",
          "%00",
          "%s%n%d",
          "${7*7}",
          "../../../../etc/passwd",
          "..",
          ".",
          "a/b",
          "a?b#c",
          "*",
          "(((((a+)+)+)+)+)$",
          "javascript:alert(1)",
          "https://",
          "https://[::1",
          "a@b",
          "a@b@c.example",
          "\"a b\"@example.com");

  private static final List<String> TIMES =
      List.of(
          "9999-12-31T23:59:59.999999999Z",
          "+1000000000-12-31T23:59:59.999999999Z",
          "+999999999-12-31T23:59:59.999999999-18:00",
          "-999999999-01-01T00:00:00+18:00",
          "+294277-01-01T00:00:00Z",
          "+292278995-01-01T00:00:00Z",
          "-4713-01-01T00:00:00Z",
          "0000-01-01T00:00:00Z",
          "1969-12-31T23:59:59.999999999Z",
          "2031-01-01T00:00:00.000000001Z",
          "2031-02-30T00:00:00Z",
          "2031-01-01T24:00:00Z",
          "2016-12-31T23:59:60Z",
          "2031-01-01T00:00:00",
          "2031-01-01",
          "2031-W01",
          "9999-12-31",
          "+999999999-12-31",
          "-999999999-01-01",
          "0000-00-00",
          "24:00",
          "99:99",
          "1773030600");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "-0.0",
          "1.5",
          "1e400",
          "-1e400",
          "1e-400",
          "0.1e1",
          "2147483648",
          "9223372036854775808",
          "1e20",
          "1E+2147483647",
          "1" + "0".repeat(1100),
          "10000000.01");

  String text() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> TIMES.get(random.nextInt(TIMES.size()));
      case 3 -> long_();
      default -> TEXTS.get(random.nextInt(TEXTS.size()));
    };
  }

  private String long_() {
    var letter = List.of("a", "é", "😀", "\ud800", " ", "\\").get(random.nextInt(6));
    return letter.repeat(List.of(65, 129, 201, 256, 2001, 9000).get(random.nextInt(6)));
  }

  JsonNode value() {
    return switch (random.nextInt(10)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2, 3 -> raw(NUMBERS.get(random.nextInt(NUMBERS.size())));
      case 4 -> JSON.objectNode();
      case 5 -> JSON.objectNode().put("$gt", "").put("$date", "2031-01-01T00:00:00Z");
      case 6 -> JSON.arrayNode().add(text()).addNull();
      case 7 -> raw("[".repeat(400) + "]".repeat(400));
      default -> JSON.textNode(text());
    };
  }

  /** For a number as it is written here. */
  private static JsonNode raw(String json) {
    return JSON.rawValueNode(new RawValue(json));
  }
}
