package ai.aureeture.booking.adapter.outbound.postgres.database;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enum constants as the words that stand in the tables. */
public final class EnumNames {
  private EnumNames() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant of the published language that has the same name. */
  public static <E extends Enum<E>> E published(Class<E> type, Enum<?> constant) {
    return Enum.valueOf(type, constant.name());
  }

  public static String kebab(Enum<?> constant) {
    return of(constant).replace('_', '-');
  }

  /** Empty for a column that is null. */
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, @Nullable String word) {
    return Optional.ofNullable(word).map(stored -> read(type, stored));
  }

  public static <E extends Enum<E>> E read(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }
}
