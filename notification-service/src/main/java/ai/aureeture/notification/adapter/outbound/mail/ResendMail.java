package ai.aureeture.notification.adapter.outbound.mail;

import java.util.List;

/** The body of {@code POST /emails}. */
public record ResendMail(
    String from,
    List<String> to,
    String subject,
    String html,
    String text,
    List<Attachment> attachments,
    List<Tag> tags) {

  /**
   * @param content in Base64
   */
  @com.fasterxml.jackson.databind.annotation.JsonNaming(
      com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Attachment(String content, String filename, String contentType) {}

  /** Comes back in Resend's reports. */
  public record Tag(String name, String value) {}
}
