package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.domain.mentor.FreeTimes;
import ai.aureeture.booking.domain.mentor.LanguageTags;
import ai.aureeture.booking.domain.mentor.MentorSearch;
import ai.aureeture.booking.domain.mentor.MentorSearch.Order;
import ai.aureeture.booking.domain.mentor.MentorSearch.Price;
import ai.aureeture.booking.domain.mentor.SearchWords;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.TradedCurrencies;
import ai.aureeture.http.problems.Problem;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a query asks of the list of mentors; what cannot be asked is a 400. */
public class MentorQuery {
  private static final int MOST_SKILLS = 10;
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,3})?");

  @QueryParam("q")
  @Parameter(
      description =
          "Words in any order, each of which name, headline, company, a topic or a language"
              + " contains. If no mentor has all of them, those with similar words are listed.")
  String q;

  @QueryParam("skill")
  @Parameter(description = "Topics that they all help with, separated by commas")
  String skill;

  @QueryParam("currency")
  @Parameter(description = "Of minPrice and maxPrice")
  String currency;

  @QueryParam("minPrice")
  @Parameter(description = "In the currency's major unit, as maxPrice")
  String minPrice;

  @QueryParam("maxPrice")
  String maxPrice;

  @QueryParam("free")
  @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
  String free;

  @QueryParam("language")
  @Parameter(description = "A BCP 47 tag")
  String language;

  @QueryParam("available")
  @Parameter(
      description =
          "When a slot that can be booked starts, on the clock of zone: for weekends and evenings"
              + " (17:00 to 22:00) within the next 13 days",
      schema = @Schema(enumeration = {"today", "this-week", "weekends", "evenings"}))
  String available;

  @QueryParam("zone")
  @Parameter(description = "An IANA time zone, of available")
  String zone;

  @QueryParam("sort")
  @Parameter(
      description =
          "By name; by the next slot, those without one last; by price, what is free first and"
              + " one currency after the other; or by rating, the best first",
      schema = @Schema(enumeration = {"name", "next", "price", "rating"}))
  String sort;

  MentorSearch toSearch() {
    return new MentorSearch(
        SearchWords.of(RequestTexts.query("q", q)),
        skills(),
        price(),
        isFreeOnly(),
        language(),
        freeTimes(),
        word("sort", sort, Order.values()).orElse(Order.NAME));
  }

  private List<String> skills() {
    var skills =
        Arrays.stream(RequestTexts.query("skill", skill).split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    if (skills.size() > MOST_SKILLS) {
      throw Problem.invalid("skill", "must be at most %d topics".formatted(MOST_SKILLS));
    }
    return skills;
  }

  private Optional<Price> price() {
    if (minPrice == null && maxPrice == null) {
      return Optional.empty();
    }
    if (currency == null || !TradedCurrencies.includes(currency)) {
      throw Problem.invalid("currency", "must be the currency of minPrice and maxPrice");
    }
    long least = minPrice == null ? 0 : minor("minPrice", minPrice);
    var most = Optional.ofNullable(maxPrice).map(text -> minor("maxPrice", text));
    if (most.filter(end -> end < least).isPresent()) {
      throw Problem.invalid("maxPrice", "must not be less than minPrice");
    }
    return Optional.of(new Price(currency, least, most));
  }

  private long minor(String field, String text) {
    try {
      if (AMOUNT.matcher(text).matches()) {
        return Money.ofMajor(new BigDecimal(text), currency).minor();
      }
    } catch (ArithmeticException e) {
      // More decimals than the currency has.
    }
    throw Problem.invalid(field, "must be an amount in the currency's major unit");
  }

  private boolean isFreeOnly() {
    if (free != null && !free.equals("true") && !free.equals("false")) {
      throw Problem.invalid("free", "must be true or false");
    }
    return "true".equals(free);
  }

  private Optional<String> language() {
    return Optional.ofNullable(language)
        .map(tag ->
            LanguageTags.canonical(tag)
                .orElseThrow(() -> Problem.invalid("language", "must be a BCP 47 tag"))
                .toLowerCase(Locale.ROOT));
  }

  private Optional<FreeTimes> freeTimes() {
    return word("available", available, FreeTimes.Kind.values())
        .map(kind -> new FreeTimes(kind, zone()));
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(Optional.ofNullable(zone).orElse(""));
    } catch (DateTimeException e) {
      throw Problem.invalid("zone", "must be an IANA time zone");
    }
  }

  /** The constant that is so called, in lower case and with hyphens; empty when absent. */
  private static <E extends Enum<E>> Optional<E> word(String field, String text, E[] constants) {
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(constants)
            .filter(constant -> word(constant).equals(text))
            .findFirst()
            .orElseThrow(() ->
                Problem.invalid(
                    field,
                    "must be one of "
                        + Arrays.stream(constants)
                            .map(MentorQuery::word)
                            .collect(Collectors.joining(", ")))));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
