package ai.aureeture.zones;

/**
 * From one change of a clock to the next.
 *
 * @param start in epoch seconds; the first begins at {@link Long#MIN_VALUE}
 */
record Period(long start, LocalTimeType type) {}
