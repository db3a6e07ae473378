package ai.aureeture.importer.sessions;

import ai.aureeture.importer.source.Fields;
import ai.aureeture.importer.source.Texts;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of a document as booking-service takes them; empty where it would refuse them. */
record SessionFields(Fields document) {
  static final int LONGEST_LINE = 200;
  static final int LONGEST_DESCRIPTION = 2000;
  static final int LONGEST_NOTES = 5000;
  private static final int LONGEST_ADDRESS = 2000;
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"]+@[A-Za-z0-9.-]+");

  // What comes before an @ is a name and a password.
  private static final Pattern HTTPS =
      Pattern.compile("https://[^\\s\\p{C}/?#@\\\\]+([/?#][^\\s\\p{C}]*)?");

  Optional<String> line(String name) {
    return document
        .text(name)
        .map(text -> Texts.line(text, LONGEST_LINE))
        .filter(text -> !text.isEmpty());
  }

  Optional<String> lines(String name, int longest) {
    return document.text(name).map(words -> Texts.lines(words, longest));
  }

  Optional<String> email(String name) {
    return document
        .word(name)
        .filter(text -> text.length() <= 254 && EMAIL.matcher(text).matches());
  }

  Optional<String> httpsAddress(String name) {
    return document
        .text(name)
        .filter(text -> text.length() <= LONGEST_ADDRESS && HTTPS.matcher(text).matches());
  }

  /** A payment's or an order's id at the payment provider. */
  Optional<String> providerId(String name) {
    return document.text(name).filter(text -> text.matches("[!-~]{1,100}"));
  }
}
