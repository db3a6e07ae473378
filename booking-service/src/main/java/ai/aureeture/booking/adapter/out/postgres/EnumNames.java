package ai.aureeture.booking.adapter.out.postgres;

import java.util.Locale;

/** Enum constants as the words that stand in the tables. */
final class EnumNames {
  private EnumNames() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant of the published language that has the same name. */
  static <E extends Enum<E>> E published(Class<E> type, Enum<?> constant) {
    return Enum.valueOf(type, constant.name());
  }

  static String kebab(Enum<?> constant) {
    return of(constant).replace('_', '-');
  }

  static <E extends Enum<E>> E read(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }
}
