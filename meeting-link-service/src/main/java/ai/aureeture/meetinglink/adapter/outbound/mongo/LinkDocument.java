package ai.aureeture.meetinglink.adapter.outbound.mongo;

import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.OrphanedInvitation;
import ai.aureeture.meetinglink.domain.Provider;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;

/** The parts of a {@link MeetingDocument} that tell of links. */
final class LinkDocument {
  private LinkDocument() {}

  static Document of(Invitation invitation) {
    return new Document("event", invitation.event()).append("invitee", invitation.invitee());
  }

  static Document of(Link link) {
    var bson =
        new Document("provider", link.provider().word())
            .append("url", link.url())
            .append("why", link.why());
    link.invitation().ifPresent(known -> bson.append("invitation", of(known)));
    return bson;
  }

  static Document of(OrphanedInvitation orphan) {
    var bson = new Document("doubtful", orphan.doubtful()).append("tries", orphan.tries());
    orphan.invitation().ifPresent(known -> bson.append("invitation", of(known)));
    return bson;
  }

  static Invitation toInvitation(Document bson) {
    return new Invitation(bson.getString("event"), bson.getString("invitee"));
  }

  static Link toLink(Document bson) {
    return new Link(
        Provider.valueOf(bson.getString("provider").toUpperCase(Locale.ROOT)),
        bson.getString("url"),
        invitation(bson),
        bson.getString("why"));
  }

  static OrphanedInvitation toLeftover(Document bson) {
    return new OrphanedInvitation(
        invitation(bson), bson.getBoolean("doubtful"), bson.getInteger("tries"));
  }

  private static Optional<Invitation> invitation(Document bson) {
    return Optional.ofNullable(bson.get("invitation", Document.class))
        .map(LinkDocument::toInvitation);
  }
}
