package ai.aureeture.e2e.fuzz.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/** Texts as a schema wants them, in all scripts. */
record SoundTexts(Scene scene, SplittableRandom random) {
  private static final String NOT_BLANK = "\\S";

  private static final List<String> ZONES =
      List.of("Asia/Kolkata", "UTC", "America/New_York", "Pacific/Apia", "Africa/Casablanca");

  /** Where the description says less than the API wants. */
  private static final Map<String, List<String>> KNOWN =
      Map.of(
          "currency", List.of("INR", "INR", "USD", "JPY", "KWD"),
          "timezone", ZONES,
          "studentTimezone", ZONES,
          "email", List.of("fuzz@example.com", "a.b+c@xn--bcher-kva.example"),
          "url", OwnWebhook.ADDRESSES,
          "eventTypes", OwnWebhook.EVENT_TYPES,
          "recordingUrl", List.of("https://example.com/r?x=%20&y=ü", "https://example.com"),
          "If-Match", List.of("*", "*", "*", "*", "*", "\"1\"", "W/\"1\"", "\"a\", \"b\""),
          "If-None-Match", List.of("*", "\"1\""));

  /** Tried in turn where a pattern has to be met. */
  private static final List<String> SPECIMENS =
      List.of(
          "09:00",
          "17:30",
          "23:59",
          "00:00",
          "INR",
          "2031-01-06",
          "https://example.com/a.png?b=c#d",
          "https://api.calendly.com/event_types/0c1f5a52-7d0e-4c55-9a57-3f1d1c2b6a10",
          "pay_0000000000000A",
          "a");

  private static final List<String> LETTERS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz ",
          "ÄÖÜßéñçøŁİı",
          "मीराराव",
          "日本語の文字",
          "שלוםمرحبا",
          "😀🧿𝒜👩‍🚀🏳️‍🌈",
          "<>&\"'`\\/%${}();--");

  String of(JsonNode schema, String name) {
    var format = schema.path("format").asText();
    var pattern =
        Optional.of(schema.path("pattern").asText())
            .filter(text -> !text.isEmpty() && !text.equals(NOT_BLANK))
            .map(Pattern::compile);
    return known(name, pattern)
        .or(() -> formatted(format))
        .or(() -> dated(name))
        .or(() -> pattern.map(this::specimen))
        .orElseGet(() -> text(schema));
  }

  private Optional<String> known(String name, Optional<Pattern> pattern) {
    var values = new ArrayList<>(KNOWN.getOrDefault(name, List.of()));
    if (name.equals("Idempotency-Key")) values.add("key-" + random.nextInt(10_000));
    scene.named(name).ifPresent(value -> values.addAll(Collections.nCopies(8, value)));
    values.removeIf(value -> pattern.isPresent() && !pattern.get().matcher(value).matches());
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.get(random.nextInt(values.size())));
  }

  private Optional<String> formatted(String format) {
    return switch (format) {
      case "date-time" -> Optional.of(instant().toString());
      case "date" -> Optional.of(LocalDate.ofInstant(instant(), ZoneOffset.UTC).toString());
      case "uuid" -> Optional.of(UUID.nameUUIDFromBytes(bytes()).toString());
      case "uri" -> Optional.of("https://example.com/" + random.nextInt(99));
      case "email" -> Optional.of("fuzz@example.com");
      default -> Optional.empty();
    };
  }

  private Optional<String> dated(String name) {
    var day = LocalDate.ofInstant(instant(), ZoneOffset.UTC);
    return switch (name) {
      case "date", "remove", "startDate", "from" -> Optional.of(day.toString());
      case "endDate", "to" -> Optional.of(day.plusDays(random.nextInt(1, 60)).toString());
      case "firstWeek" -> Optional.of(day.minusDays(day.getDayOfWeek().getValue() - 1L).toString());
      default -> Optional.empty();
    };
  }

  private String specimen(Pattern pattern) {
    var fitting = SPECIMENS.stream().filter(text -> pattern.matcher(text).matches()).toList();
    if (!fitting.isEmpty()) return fitting.get(random.nextInt(fitting.size()));
    return SPECIMENS.stream().filter(text -> pattern.matcher(text).find()).findFirst().orElse("a");
  }

  private String text(JsonNode schema) {
    int most = schema.path("maxLength").asInt(100);
    int least = Math.min(most, Math.max(1, schema.path("minLength").asInt(1)));
    int length =
        switch (random.nextInt(5)) {
          case 0 -> most;
          case 1 -> least;
          default -> random.nextInt(least, Math.min(most, least + 20) + 1);
        };
    var letters =
        LETTERS
            .get(random.nextInt(3) > 0 ? 0 : random.nextInt(LETTERS.size()))
            .codePoints()
            .toArray();
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) text.appendCodePoint(letters[random.nextInt(letters.length)]);
    return text.toString();
  }

  private Instant instant() {
    return Instant.now()
        .truncatedTo(ChronoUnit.MINUTES)
        .plus(random.nextInt(-10, 60), ChronoUnit.DAYS)
        .plus(random.nextInt(1440), ChronoUnit.MINUTES);
  }

  private byte[] bytes() {
    return Long.toString(random.nextLong()).getBytes();
  }
}
