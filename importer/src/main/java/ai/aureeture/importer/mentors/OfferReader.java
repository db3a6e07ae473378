package ai.aureeture.importer.mentors;

import ai.aureeture.importer.source.Fields;
import ai.aureeture.importer.source.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a document of {@code mentors} and its user as an offer, or says why it is none. */
final class OfferReader {
  private static final int LONGEST_LINE = 200;
  private static final int MOST_TAGS = 20;
  private static final int LONGEST_TAG = 50;
  private static final String PICTURE = "https://[^\\s/?#@\\\\]+([/?#]\\S*)?";

  private final int sessionMinutes;

  OfferReader(int sessionMinutes) {
    this.sessionMinutes = sessionMinutes;
  }

  /** Why the mentor has no offer; empty when they have one. */
  Optional<String> refusal(Fields mentor, Fields user) {
    if (mentor.flag("isOnboarded").filter(onboarded -> !onboarded).isPresent()) {
      return Optional.of("not-onboarded");
    }
    if (name(mentor, user).isEmpty()) {
      return Optional.of("name-missing");
    }
    if (user.text("email").isEmpty()) {
      return Optional.of("email-missing");
    }
    return rate(mentor).isEmpty() ? Optional.of("price-missing") : Optional.empty();
  }

  /** The body of {@code PUT /api/mentors/{id}}. */
  Map<String, Object> offer(Fields mentor, Fields user) {
    var body = new LinkedHashMap<String, Object>();
    body.put("name", name(mentor, user).orElseThrow());
    body.put("email", user.text("email").orElseThrow());
    line(mentor, "currentRole").ifPresent(role -> body.put("headline", role));
    line(mentor, "company").ifPresent(company -> body.put("company", company));
    mentor
        .text("avatarUrl")
        .or(() -> user.text("avatar"))
        .filter(url -> url.length() <= 2000 && url.matches(PICTURE))
        .ifPresent(url -> body.put("avatarUrl", url));
    body.put("price", price(mentor));
    body.put("currency", currency(mentor));
    body.put(
        "expertise",
        mentor.texts("specializationTags").stream()
            .map(tag -> Texts.line(tag, LONGEST_TAG))
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .limit(MOST_TAGS)
            .toList());
    return body;
  }

  private BigDecimal price(Fields mentor) {
    return rate(mentor)
        .orElseThrow()
        .multiply(BigDecimal.valueOf(sessionMinutes))
        .divide(BigDecimal.valueOf(60), decimals(currency(mentor)), RoundingMode.HALF_UP);
  }

  // A price may have two decimals, also in currencies that have three.
  private static int decimals(String currency) {
    try {
      return Math.min(2, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    } catch (IllegalArgumentException unknown) {
      return 2;
    }
  }

  private static Optional<BigDecimal> rate(Fields mentor) {
    return mentor.part("pricing").decimal("expectedHourlyRate").filter(rate -> rate.signum() >= 0);
  }

  private static String currency(Fields mentor) {
    return mentor
        .part("pricing")
        .text("currency")
        .map(code -> code.toUpperCase(Locale.ROOT))
        .orElse("INR");
  }

  private static Optional<String> name(Fields mentor, Fields user) {
    return line(mentor, "name").or(() -> line(user, "name"));
  }

  private static Optional<String> line(Fields fields, String name) {
    return fields
        .text(name)
        .map(text -> Texts.line(text, LONGEST_LINE))
        .filter(text -> !text.isEmpty());
  }
}
