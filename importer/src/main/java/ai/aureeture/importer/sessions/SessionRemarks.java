package ai.aureeture.importer.sessions;

import ai.aureeture.importer.source.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Tells the operator what an imported session lacks or has lost of its document. */
final class SessionRemarks {
  private final Fields document;
  private final SessionFields fields;

  SessionRemarks(Fields document) {
    this.document = document;
    this.fields = new SessionFields(document);
  }

  /**
   * @param email the student's, from wherever it is known
   * @return mostly empty
   */
  String text(Optional<String> email) {
    var remarks = new StringBuilder();
    if (email.isEmpty()) {
      remarks.append("no-email: the student gets bells and no mails. ");
    }
    if (isDropped("meetingLink")) {
      remarks.append("meeting-link-dropped: it is no https address, or has a user's name. ");
    }
    if (isDropped("recordingUrl")) {
      remarks.append("recording-dropped: it is no https address, or has a user's name. ");
    }
    if (new PriceReader(document).isPaidElsewhere()) {
      remarks.append("price-dropped: it was paid for without a payment of Razorpay. ");
    }
    var cut = cutTexts();
    if (!cut.isEmpty()) {
      remarks.append("text-cut: %s. ".formatted(String.join(", ", cut)));
    }
    return remarks.toString().strip();
  }

  private boolean isDropped(String name) {
    return document.text(name).isPresent() && fields.httpsAddress(name).isEmpty();
  }

  /** The fields whose text is longer than what can be kept of it. */
  private List<String> cutTexts() {
    var longest = new LinkedHashMap<String, Integer>();
    longest.put("title", SessionFields.LONGEST_LINE);
    longest.put("description", SessionFields.LONGEST_DESCRIPTION);
    longest.put("notes", SessionFields.LONGEST_NOTES);
    return longest.keySet().stream()
        .filter(name ->
            fields
                .lines(name, Integer.MAX_VALUE)
                .filter(text -> text.codePointCount(0, text.length()) > longest.get(name))
                .isPresent())
        .toList();
  }
}
