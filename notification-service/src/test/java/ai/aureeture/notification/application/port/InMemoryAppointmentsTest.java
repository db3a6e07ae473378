package ai.aureeture.notification.application.port;

class InMemoryAppointmentsTest extends AppointmentsContract {
  private final Appointments appointments = new InMemoryAppointments();

  @Override
  protected Appointments appointments() {
    return appointments;
  }
}
