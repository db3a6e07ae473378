package ai.aureeture.notification.application.port.mails;

class InMemoryAddressVerificationsTest extends AddressVerificationsContract {
  private final AddressVerifications verifications = new InMemoryAddressVerifications();

  @Override
  protected AddressVerifications verifications() {
    return verifications;
  }
}
