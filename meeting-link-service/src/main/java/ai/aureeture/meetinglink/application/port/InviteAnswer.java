package ai.aureeture.meetinglink.application.port;

import ai.aureeture.meetinglink.domain.Invitation;

/** What came of asking for an invitation. */
public sealed interface InviteAnswer {

  record Accepted(Invitation invitation) implements InviteAnswer {}

  /** There is none, for certain. */
  record Refused(String why) implements InviteAnswer {}

  /** A failure that leaves open whether there is one. */
  record Failed(String why) implements InviteAnswer {}

  /** No answer came: looking it up tells whether there is one. */
  record Unheard(String why) implements InviteAnswer {}
}
