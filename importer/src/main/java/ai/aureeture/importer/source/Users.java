package ai.aureeture.importer.source;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.types.ObjectId;

/**
 * The people of the former database, by either of their ids. The person's id here is the identity
 * provider's: {@code clerkId}. The latest thousand answers are kept.
 */
public final class Users {
  private static final int MOST = 1000;

  private final FormerDatabase database;
  private final Optional<ZoneId> serverZone;
  private final Map<String, Optional<Fields>> byClerkId = bounded();
  private final Map<String, Optional<ZoneId>> zones = bounded();

  /**
   * @param serverZone of the platform back end; empty when it was not given
   */
  public Users(FormerDatabase database, Optional<ZoneId> serverZone) {
    this.database = database;
    this.serverZone = serverZone;
  }

  public Optional<Fields> ofClerkId(String clerkId) {
    return kept(byClerkId, clerkId, id -> database.any("users", eq("clerkId", id)));
  }

  /** The user whose {@code _id} that is, stored as an ObjectId or as a text. */
  public Optional<Fields> ofId(Object id) {
    if (id == null) {
      return Optional.empty();
    }
    var text = id.toString();
    return ObjectId.isValid(text)
        ? database.any("users", in("_id", List.of(new ObjectId(text), text)))
        : database.any("users", eq("_id", id));
  }

  /** The zone of a mentor's schedule, or else the former server's; empty when neither is known. */
  public Optional<ZoneId> zoneOf(String mentorId) {
    return kept(zones, mentorId, this::scheduleZone).or(() -> serverZone);
  }

  private Optional<ZoneId> scheduleZone(String mentorId) {
    return database
        .any("mentoravailabilities", eq("mentorId", mentorId))
        .flatMap(schedule -> Zones.of(schedule.text("timezone")))
        .or(() ->
            ofClerkId(mentorId)
                .flatMap(user -> mentorOf(user.rawId()))
                .flatMap(mentor -> Zones.of(mentor.text("timezone"))));
  }

  private Optional<Fields> mentorOf(Object userId) {
    return database.any("mentors", in("userId", List.of(userId, userId.toString())));
  }

  private static <T> Optional<T> kept(
      Map<String, Optional<T>> known, String id, Function<String, Optional<T>> find) {
    var found = known.get(id);
    if (found == null) {
      found = find.apply(id);
      known.put(id, found);
    }
    return found;
  }

  private static <T> Map<String, T> bounded() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > MOST;
      }
    };
  }
}
