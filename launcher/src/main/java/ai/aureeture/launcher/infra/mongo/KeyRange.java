package ai.aureeture.launcher.infra.mongo;

/** Some keys beside each other, both ends included. */
record KeyRange(Key from, Key to) {

  static KeyRange startingWith(KeyWriter prefix) {
    Key from = prefix.key();
    return new KeyRange(from, prefix.copy().last().key());
  }
}
