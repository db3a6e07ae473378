package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;

/**
 * What every mail and notice shows of us.
 *
 * @param from the sender's address
 * @param supportContact where people can ask
 * @param appBaseUrl the web pages' address, without a slash at the end
 */
public record SenderDetails(String from, String supportContact, String appBaseUrl) {

  /** Where the reader joins the session, whatever its link is. */
  public String joinPage(Session session, Role reader) {
    return "%s/dashboard/%s/sessions/%s".formatted(appBaseUrl, reader.path(), session.id());
  }

  /** Where the reader of a verification mail verifies the address. */
  public String verifyPage(VerificationToken token) {
    return appBaseUrl + "/verify-email?token=" + token.secret();
  }

  /** The part of the sender's address after the at sign: the home of the invites' ids. */
  public String domain() {
    return from.substring(from.indexOf('@') + 1).replaceAll("[>\\s]", "");
  }
}
