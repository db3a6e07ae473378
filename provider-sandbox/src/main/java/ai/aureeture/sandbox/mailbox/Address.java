package ai.aureeture.sandbox.mailbox;

/** A person's address; the name may be null. */
public record Address(String email, String name) {

  /** Reads {@code a@b} or {@code Name <a@b>}; null when it is neither. */
  public static Address parse(String text) {
    var opening = text.lastIndexOf('<');
    var address =
        opening >= 0 && text.strip().endsWith(">")
            ? new Address(
                text.strip().substring(opening + 1, text.strip().length() - 1).strip(),
                text.substring(0, opening).strip())
            : new Address(text.strip(), null);
    return address.plausible() ? address : null;
  }

  public boolean plausible() {
    return email.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+");
  }
}
