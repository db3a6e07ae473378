package ai.aureeture.availability.adapter.outbound.mongo;

import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.domain.schedule.BookingRules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.schedule.OverrideSlot;
import ai.aureeture.availability.domain.schedule.WeeklySlot;
import ai.aureeture.availability.domain.time.Hours;
import ai.aureeture.availability.domain.time.WallTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** A mentor's availability as it is stored; its key is the mentor's id. */
final class AvailabilityDocument {
  static final String ID = "_id";
  static final String REVISION = "revision";
  static final String TIMEZONE = "timezone";

  private AvailabilityDocument() {}

  static Document of(StoredAvailability stored) {
    var availability = stored.availability();
    var rules = availability.rules();
    return new Document(ID, availability.mentorId())
        .append(REVISION, stored.revision())
        .append(TIMEZONE, availability.timezone().getId())
        .append("weeklySlots", of(availability.weeklySlots()))
        .append("overrideSlots", availability.overrideSlots().stream().map(it -> of(it)).toList())
        .append("instantBookingEnabled", availability.instantBookingEnabled())
        .append("sessionMinutes", rules.sessionMinutes())
        .append("slotIntervalMinutes", rules.slotIntervalMinutes())
        .append("bufferMinutes", rules.bufferMinutes())
        .append("minNoticeHours", rules.minNoticeHours())
        .append("maxSessionsPerWeek", rules.maxSessionsPerWeek())
        .append("bookingWindowDays", rules.bookingWindowDays());
  }

  /** The document of a mentor whose availability was erased. */
  static Document none(String mentorId, long revision) {
    return new Document(ID, mentorId).append(REVISION, revision);
  }

  /** The last one that there was; 0 before the first. */
  static long revision(Optional<Document> stored) {
    return stored.map(document -> document.getLong(REVISION)).orElse(0L);
  }

  /** False of a document that only notes an {@link Erasure}. */
  static boolean isPresent(Document stored) {
    return stored.containsKey(TIMEZONE);
  }

  static StoredAvailability read(Document stored) {
    var availability =
        new MentorAvailability(
            stored.getString(ID),
            ZoneId.of(stored.getString(TIMEZONE)),
            weeklySlots(stored),
            stored.getList("overrideSlots", Document.class).stream()
                .map(it -> override(it))
                .toList(),
            stored.getBoolean("instantBookingEnabled"),
            new BookingRules(
                stored.getInteger("sessionMinutes"),
                stored.getInteger("slotIntervalMinutes"),
                stored.getInteger("bufferMinutes"),
                stored.getInteger("minNoticeHours"),
                stored.getInteger("maxSessionsPerWeek"),
                stored.getInteger("bookingWindowDays")));
    return new StoredAvailability(availability, stored.getLong(REVISION));
  }

  static List<Document> of(List<WeeklySlot> slots) {
    return slots.stream().map(slot -> of(slot)).toList();
  }

  static List<WeeklySlot> weeklySlots(Document stored) {
    return stored.getList("weeklySlots", Document.class).stream().map(it -> weekly(it)).toList();
  }

  private static Document of(WeeklySlot slot) {
    return hours(new Document("day", slot.day().name()), slot.hours())
        .append("isActive", slot.active());
  }

  private static WeeklySlot weekly(Document slot) {
    return new WeeklySlot(
        DayOfWeek.valueOf(slot.getString("day")),
        hours(slot).orElseThrow(),
        slot.getBoolean("isActive"));
  }

  private static Document of(OverrideSlot slot) {
    var document = new Document("date", slot.date().toString()).append("isBlocked", slot.blocked());
    slot.template().ifPresent(template -> document.put("template", template));
    return slot.hours().map(hours -> hours(document, hours)).orElse(document);
  }

  private static OverrideSlot override(Document slot) {
    return new OverrideSlot(
        LocalDate.parse(slot.getString("date")),
        hours(slot),
        slot.getBoolean("isBlocked"),
        Optional.ofNullable(slot.getString("template")));
  }

  private static Document hours(Document slot, Hours hours) {
    return slot.append("startTime", hours.start().toString())
        .append("endTime", hours.end().toString());
  }

  private static Optional<Hours> hours(Document slot) {
    return Optional.ofNullable(slot.getString("startTime"))
        .map(start -> new Hours(WallTime.parse(start), WallTime.parse(slot.getString("endTime"))));
  }
}
