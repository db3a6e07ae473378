package ai.aureeture.booking.adapter.out.postgres;

import java.util.Locale;

/** Enum constants as the words that stand in the tables. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The words of the published language have hyphens. */
  static String kebab(Enum<?> constant) {
    return of(constant).replace('_', '-');
  }

  static <E extends Enum<E>> E read(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }
}
