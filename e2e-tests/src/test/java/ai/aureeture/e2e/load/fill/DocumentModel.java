package ai.aureeture.e2e.load.fill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;

/**
 * A document of the model session, with all that belongs to this session taken out once, so that a
 * copy costs little.
 */
final class DocumentModel {
  private final ModelSession model;
  private final Map<String, Function<FilledSession, String>> own = new LinkedHashMap<>();
  private final Function<FilledSession, Object> copies;
  private final Object id;

  DocumentModel(ModelSession model, Document document) {
    this.model = model;
    var values = model.values();
    own.put(values.id(), FilledSession::id);
    own.put(values.mentorId(), FilledSession::mentorId);
    own.put(values.studentId(), FilledSession::studentId);
    own.put(values.mentorEmail(), FilledSession::mentorEmail);
    own.put(values.studentEmail(), FilledSession::studentEmail);
    own.put(values.mentorName(), FilledSession::mentorName);
    own.put(values.studentName(), FilledSession::studentName);
    own.put(values.paymentId(), FilledSession::paymentId);
    own.put(values.meetingLink(), FilledSession::meetingLink);
    own.put(second(model.bookedFor()), copy -> second(copy.start()));
    this.copies = of(document);
    this.id = document.get("_id");
  }

  private static String second(Instant at) {
    return String.valueOf(at.getEpochSecond());
  }

  Document copy(FilledSession session) {
    var copy = (Document) copies.apply(session);
    // A key that is made of others, which cannot be told from its text.
    if (id.equals(copy.get("_id"))) {
      copy.put("_id", UUID.nameUUIDFromBytes((id + session.id()).getBytes(UTF_8)).toString());
    }
    return copy;
  }

  private Function<FilledSession, Object> of(Object value) {
    return switch (value) {
      case Document document -> ofDocument(document);
      case List<?> list -> ofList(list);
      case Date date -> copy -> Date.from(model.in(copy, date.toInstant()));
      case String text -> ofText(text);
      case null, default -> _ -> value;
    };
  }

  private Function<FilledSession, Object> ofDocument(Document document) {
    var fields = new LinkedHashMap<String, Function<FilledSession, Object>>();
    document.forEach((name, value) -> fields.put(name, of(value)));
    return copy -> {
      var result = new Document();
      fields.forEach((name, field) -> result.put(name, field.apply(copy)));
      return result;
    };
  }

  private Function<FilledSession, Object> ofList(List<?> list) {
    var items = list.stream().map(this::of).toList();
    return copy -> items.stream().map(item -> item.apply(copy)).toList();
  }

  private Function<FilledSession, Object> ofText(String text) {
    var found = own.keySet().stream().filter(text::contains).toList();
    if (found.isEmpty()) return _ -> text;
    return copy -> {
      String result = text;
      for (String one : found) result = result.replace(one, own.get(one).apply(copy));
      return result;
    };
  }
}
