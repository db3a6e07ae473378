package ai.aureeture.notification.application.port.mails;

import ai.aureeture.notification.application.port.mails.MailNotSent.Remedy;
import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A provider that accepts all mails except those a test lets it refuse. */
public final class FakeMailer implements Mailer {
  private final List<RenderedMail> taken = new ArrayList<>();
  private final Deque<Remedy> refusals = new ArrayDeque<>();
  private Runnable meanwhile = () -> {};

  /** The next mail is refused. */
  public void refuse(Remedy remedy) {
    refusals.add(remedy);
  }

  /** An action that runs while the next mail is being sent. */
  public void meanwhile(Runnable happens) {
    meanwhile = happens;
  }

  public List<RenderedMail> taken() {
    return taken;
  }

  @Override
  public Uni<String> send(RenderedMail rendered) {
    meanwhile.run();
    meanwhile = () -> {};
    if (!refusals.isEmpty()) {
      return Uni.createFrom().failure(new MailNotSent(refusals.poll(), "refused"));
    }
    taken.add(rendered);
    return Uni.createFrom().item("msg-" + taken.size());
  }
}
