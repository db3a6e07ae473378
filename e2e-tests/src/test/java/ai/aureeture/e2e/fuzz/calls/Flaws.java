package ai.aureeture.e2e.fuzz.calls;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Puts flaws into requests; each is named, so that a finding says what was wrong with its call. */
record Flaws(SplittableRandom random, OddValues odd) {
  private static final List<String> CONTENT_TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "application/json; charset=utf-16",
          "application/json; charset=nonsense",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "application/merge-patch+json",
          "a",
          "/",
          "application/json, text/plain");

  private static final List<String> ACCEPTED =
      List.of(
          "text/html",
          "*/*;q=0",
          "application/json;q=x",
          "text/*, application/*;q=0.1",
          "nonsense",
          ",",
          "text/event-stream",
          "application/json;charset=utf-16");

  Flaws(SplittableRandom random) {
    this(random, new OddValues(random));
  }

  /** The names of what was put in. */
  List<String> into(Draft draft, int count) {
    return java.util.stream.IntStream.range(0, count).mapToObj(_ -> into(draft)).toList();
  }

  private String into(Draft draft) {
    boolean hasBody = draft.body.isPresent() && draft.bytes.isEmpty();
    if (hasBody && random.nextInt(10) < 6) {
      return random.nextInt(5) == 0
          ? new BodyFlaws(random, odd).intoText(draft)
          : new BodyFlaws(random, odd).intoValue(draft);
    }
    if (!draft.query.isEmpty() && random.nextInt(10) < 4) return intoQuery(draft);
    if (!draft.path.isEmpty() && random.nextInt(10) < 4) return intoPath(draft);
    return intoHead(draft);
  }

  private String intoQuery(Draft draft) {
    int at = random.nextInt(draft.query.size());
    var pair = draft.query.get(at);
    switch (random.nextInt(6)) {
      case 0 -> draft.query.remove(at);
      case 1 -> draft.query.add(pair);
      case 2 -> draft.query.set(at, Map.entry(pair.getKey() + "[$ne]", pair.getValue()));
      default -> draft.query.set(at, Map.entry(pair.getKey(), odd.text()));
    }
    return "query " + pair.getKey();
  }

  private String intoPath(Draft draft) {
    var names = List.copyOf(draft.path.keySet());
    var name = names.get(random.nextInt(names.size()));
    draft.path.put(name, oddSegment());
    return "path " + name;
  }

  /** Dots and nothing would name another path. */
  private String oddSegment() {
    var text = odd.text();
    return text.isBlank() || text.matches("\\.+") ? "a b" : text;
  }

  private String intoHead(Draft draft) {
    return switch (random.nextInt(7)) {
      case 0 -> {
        draft.query.add(Map.entry(odd.text(), odd.text()));
        yield "query more";
      }
      case 1 -> header(draft, "Content-Type", CONTENT_TYPES);
      case 2 -> header(draft, "Accept", ACCEPTED);
      case 3 -> header(draft, "x-active-role", List.of("mentor", "student", "admin", "", "x, y"));
      case 4 -> header(draft, "Authorization", List.of("Bearer", "Basic YTpi", "Bearer a.b.c"));
      case 5 -> header(draft, oddHeader(draft), List.of(SafeHeader.of(odd.text())));
      default -> header(draft, "traceparent", List.of("00-x", "00-" + "f".repeat(200)));
    };
  }

  private String oddHeader(Draft draft) {
    var described = draft.operation.parameters("header");
    return described.isEmpty()
        ? List.of("Origin", "If-None-Match", "Range").get(random.nextInt(3))
        : described.get(random.nextInt(described.size())).name();
  }

  private String header(Draft draft, String name, List<String> values) {
    draft.headers.put(name, values.get(random.nextInt(values.size())));
    return "header " + name;
  }
}
