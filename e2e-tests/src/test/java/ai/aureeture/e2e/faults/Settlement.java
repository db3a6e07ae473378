package ai.aureeture.e2e.faults;

import static java.util.stream.Collectors.toMap;

import ai.aureeture.e2e.Books;
import ai.aureeture.e2e.PlatformCustomer.ConfirmAnswer;
import ai.aureeture.e2e.PlatformCustomer.Purchase;
import ai.aureeture.e2e.PlatformCustomer.Visit;
import ai.aureeture.e2e.PlatformCustomers;
import ai.aureeture.e2e.actors.CapturedPayment;
import ai.aureeture.e2e.actors.Refund;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Session;
import ai.aureeture.e2e.actors.Student;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What became of every payment that the platform's checkout took, read once, as it is now. */
record Settlement(Map<CapturedPayment, Purchase> payments, List<Student> students, Books books) {

  static Settlement of(
      Map<CapturedPayment, Purchase> payments, PlatformCustomers customers, Sandbox sandbox) {
    var students =
        Stream.concat(
                payments.values().stream().map(purchase -> purchase.checkout().student()),
                Stream.of(customers.other()))
            .distinct()
            .toList();
    return new Settlement(payments, students, Books.of(students, customers.mentors(), sandbox));
  }

  /** All payments that Razorpay took for these orders. */
  static Map<CapturedPayment, Purchase> paymentsOf(List<Purchase> purchases, Sandbox sandbox) {
    return purchases.stream()
        .flatMap(purchase ->
            sandbox.capturedPaymentsOf(purchase.checkout().orderId()).stream()
                .map(payment -> Map.entry(payment, purchase)))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What is missing, too much or untrue; empty when all is well. */
  List<String> complaints() {
    var all = new ArrayList<String>();
    payments.forEach((payment, purchase) ->
        complaintsOf(payment, purchase).stream()
            .map(text -> payment.id() + " " + purchase.visit() + ": " + text)
            .forEach(all::add));
    all.addAll(emptyPromises());
    return all;
  }

  private List<String> complaintsOf(CapturedPayment payment, Purchase purchase) {
    var all = new ArrayList<String>();
    var its = sessionsOf(payment);
    var refunds = refundsOf(payment);
    if (its.size() == 1 && refunds.isEmpty()) {
      all.addAll(complaintsOfBooked(its.getFirst(), purchase));
    } else if (its.isEmpty() && refunds.size() == 1) {
      if (refunds.getFirst().amount() != payment.amount()) all.add("not in full: " + refunds);
      if (!refunds.getFirst().status().equals("processed")) all.add("not back: " + refunds);
    } else {
      all.add("sessions " + its + ", refunds " + refunds);
    }
    purchase.answers().stream()
        .filter(answer -> !isTrue(answer, its))
        .forEach(answer -> all.add("was answered " + answer.answer() + ", sessions " + its));
    return all;
  }

  private List<String> complaintsOfBooked(Session session, Purchase purchase) {
    if (purchase.visit() == Visit.ONE_RUPEE
        || purchase.visit() == Visit.UNKNOWN_MENTOR
        || purchase.visit() == Visit.BROWSER_NEVER_BACK) {
      return List.of("confirmed: " + session);
    }
    var checkout = purchase.checkout();
    var student =
        students.stream()
            .filter(each -> each.me().id().equals(session.studentId()))
            .findFirst()
            .orElseThrow();
    if (!session.stands() || !session.isAt(checkout.slot())) return List.of("is " + session);
    return books.complaintOf(student, checkout.mentor(), session.id(), checkout.orderId()).stream()
        .toList();
  }

  // A session, a refund, or that the payment is another student's.
  private static boolean isTrue(ConfirmAnswer confirmation, List<Session> its) {
    var answer = confirmation.answer();
    String me = confirmation.student().me().id();
    return switch (answer.status()) {
      case 200, 201 ->
          its.stream()
              .anyMatch(session ->
                  session.studentId().equals(me)
                      && session.id().equals(answer.json().path("session").path("id").asText()));
      case 409 -> its.isEmpty() && answer.code().endsWith("refunded");
      case 403 -> its.stream().noneMatch(session -> session.studentId().equals(me));
      default -> false;
    };
  }

  /** Mails and notifications of sessions that are not confirmed. */
  private List<String> emptyPromises() {
    var standing = sessions().filter(Session::stands).map(Session::id).distinct().toList();
    var mails =
        books.mails().values().stream()
            .flatMap(Collection::stream)
            .filter(mail -> standing.stream().noneMatch(mail::invitesTo))
            .map(mail -> mail.to() + " got: " + mail.subject());
    var notices =
        books.notices().values().stream()
            .flatMap(Collection::stream)
            .filter(notice -> !standing.contains(notice.sessionId()))
            .map(notice -> "a notification came: " + notice);
    return Stream.concat(mails, notices).toList();
  }

  private Stream<Session> sessions() {
    return books.sessions().values().stream().flatMap(Collection::stream);
  }

  private List<Session> sessionsOf(CapturedPayment payment) {
    return sessions()
        .filter(session -> payment.id().equals(session.paymentId()))
        .collect(toMap(Session::id, session -> session, (one, _) -> one))
        .values()
        .stream()
        .toList();
  }

  private List<Refund> refundsOf(CapturedPayment payment) {
    return books.refunds().stream()
        .filter(refund -> payment.id().equals(refund.paymentId()))
        .toList();
  }

  /** How many payments of each kind ended in which way. */
  String summary() {
    var lines = new TreeMap<Visit, int[]>();
    payments.forEach((payment, purchase) ->
        lines
            .computeIfAbsent(purchase.visit(), _ -> new int[2])[
            sessionsOf(payment).isEmpty() ? 1 : 0]++);
    var text = new StringBuilder();
    lines.forEach((visit, ends) ->
        text.append("  %-26s %2d booked, %2d refunded%n".formatted(visit, ends[0], ends[1])));
    return text.toString();
  }
}
