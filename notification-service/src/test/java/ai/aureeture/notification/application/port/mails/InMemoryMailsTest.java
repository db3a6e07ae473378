package ai.aureeture.notification.application.port.mails;

class InMemoryMailsTest extends MailsContract {
  private final Mails mails = new InMemoryMails();

  @Override
  protected Mails mails() {
    return mails;
  }
}
