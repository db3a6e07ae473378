package ai.aureeture.importer.sessions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import ai.aureeture.importer.report.Report;
import ai.aureeture.importer.services.Answer;
import ai.aureeture.importer.services.Service;
import ai.aureeture.importer.services.ServiceBusy;
import ai.aureeture.importer.source.Fields;
import ai.aureeture.importer.source.FormerDatabase;
import ai.aureeture.importer.source.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;

/**
 * Hands {@code mentorsessions} over to booking-service, in batches. Of several sessions at one
 * time, or with one payment, the first that is sent is taken: what was paid before what was not,
 * then the oldest; cancelled sessions come last.
 */
public final class ImportSessions {
  private static final String ADDRESS = "/internal/imported-sessions?dryRun=";

  /** At most 200, says booking-service; half of it holds the mentors' locks half as long. */
  private static final int MOST = 100;

  /** What one body may have is 64 KiB. */
  private static final int MOST_BYTES = 60_000;

  private static final List<Bson> IN_ORDER =
      List.of(
          and(eq("paymentStatus", "paid"), ne("status", "cancelled")),
          and(ne("paymentStatus", "paid"), ne("status", "cancelled")),
          eq("status", "cancelled"));

  private final FormerDatabase database;
  private final SessionReader reader;
  private final Service booking;
  private final boolean dryRun;
  private final SessionResults results;
  private final List<Reading> batch = new ArrayList<>();
  private int bytes;
  private int batchSize = MOST;

  public ImportSessions(
      FormerDatabase database, Users users, Service booking, boolean dryRun, Report report) {
    this.database = database;
    this.reader = new SessionReader(users);
    this.booking = booking;
    this.dryRun = dryRun;
    this.results = new SessionResults(dryRun, report);
  }

  public void run() {
    database.requireAny("mentorsessions");
    for (var pass : IN_ORDER) {
      try (var documents = database.all("mentorsessions", pass).iterator()) {
        documents.forEachRemaining(document -> add(reader.read(Fields.of(document))));
      }
    }
    send();
  }

  private void add(Reading reading) {
    if (reading.session().isEmpty()) {
      results.unreadable(reading);
      return;
    }
    int size = Service.bytes(reading.body()).length + 1;
    if (batch.size() >= batchSize || bytes + size > MOST_BYTES) {
      send();
    }
    batch.add(reading);
    bytes += size;
  }

  private void send() {
    var sent = List.copyOf(batch);
    batch.clear();
    bytes = 0;
    sendInParts(sent, batchSize);
  }

  private void send(List<Reading> sent) {
    Answer answer;
    try {
      answer = post(sent);
    } catch (ServiceBusy tooMany) {
      if (sent.size() == 1) {
        throw tooMany;
      }
      // One batch is one transaction: what takes too long together goes through in parts.
      batchSize = (sent.size() + 1) / 2;
      sendInParts(sent, batchSize);
      return;
    }
    if (answer.isOk()) {
      growAfter(sent.size());
      results.answered(sent, answer.body().path("results"));
    } else if (answer.status() != 400) {
      throw answer.unexpected("booking-service");
    } else if (sent.size() > 1) {
      // One that cannot be taken at all must not keep the others out.
      sendInParts(sent, 1);
    } else {
      results.notAccepted(sent.getFirst(), answer);
    }
  }

  private void growAfter(int sent) {
    if (sent == batchSize) {
      batchSize = Math.min(MOST, batchSize + 1 + batchSize / 4);
    }
  }

  private Answer post(List<Reading> sent) {
    var body = Map.of("sessions", sent.stream().map(Reading::body).toList());
    return sent.size() == 1
        ? booking.post(ADDRESS + dryRun, body)
        : booking.postMany(ADDRESS + dryRun, body);
  }

  private void sendInParts(List<Reading> sent, int size) {
    for (int from = 0, to; from < sent.size(); from = to) {
      to = Math.min(from + Math.min(size, batchSize), sent.size());
      var part = sent.subList(from, to);
      var free = part.stream().filter(results::isStillFree).toList();
      if (!free.isEmpty()) {
        send(free);
      }
    }
  }
}
