package ai.aureeture.notification.application.port;

class InMemoryRemindersTest extends RemindersContract {
  private final Reminders reminders = new InMemoryReminders();

  @Override
  protected Reminders reminders() {
    return reminders;
  }
}
