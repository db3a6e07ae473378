package ai.aureeture.events.session;

import java.util.Locale;

/** Enum constants as the words of the published language. */
public final class EnumWord {
  private EnumWord() {}

  /** {@code PAYMENT_PENDING} as {@code payment_pending}: the words that the HTTP contract has. */
  public static String withUnderscores(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** {@code HOLD_LAPSED} as {@code hold-lapsed}. */
  public static String withHyphens(Enum<?> constant) {
    return withUnderscores(constant).replace('_', '-');
  }
}
