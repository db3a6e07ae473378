package ai.aureeture.booking.domain.mentor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is typed into the search for mentors: words, each to be found, in any order. */
public record SearchWords(List<String> words) {
  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");
  private static final int SHORTEST_SWAPPED = 4;
  private static final int LONGEST_SWAPPED = 20;

  public static SearchWords of(String text) {
    return new SearchWords(
        BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).distinct().toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The word with each two neighbouring letters swapped: the commonest typing error. */
  public static List<String> swaps(String word) {
    var letters = word.codePoints().toArray();
    if (letters.length < SHORTEST_SWAPPED || letters.length > LONGEST_SWAPPED) {
      return List.of();
    }
    return IntStream.range(0, letters.length - 1)
        .mapToObj(i -> {
          var swapped = letters.clone();
          swapped[i] = letters[i + 1];
          swapped[i + 1] = letters[i];
          return new String(swapped, 0, swapped.length);
        })
        .distinct()
        .toList();
  }

  /** The languages so called, in English or in themselves, as their ISO 639 codes. */
  public static List<String> languages(String word) {
    return Languages.BY_NAME.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  /** Loaded with the first search: the names of all languages take a while. */
  private static final class Languages {
    static final Map<String, List<String>> BY_NAME =
        Arrays.stream(Locale.getISOLanguages())
            .flatMap(code -> names(Locale.of(code)).map(name -> Map.entry(name, code)))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));

    private static Stream<String> names(Locale language) {
      return Stream.of(Locale.ENGLISH, language)
          .map(language::getDisplayLanguage)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .distinct();
    }
  }
}
