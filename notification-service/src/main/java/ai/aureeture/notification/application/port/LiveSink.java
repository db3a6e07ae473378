package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.inapp.Notice;
import io.smallrye.mutiny.Uni;

/** One open window of a person; completes when the item has been written to it. */
public interface LiveSink {
  Uni<Void> show(Notice notice);

  Uni<Void> show(Session session);

  /** Nothing more can be shown here: the page should come back and resume. */
  void giveUp();
}
