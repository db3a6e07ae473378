package ai.aureeture.sandbox.openid;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_PEOPLE;

import ai.aureeture.sandbox.identity.Person;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.store.Journal;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Who can be signed in: the demo people, and whoever has signed in before. */
final class People {
  private static final long ENOUGH = 1 << 20;

  private final Settings settings;
  private final Documents seen;

  People(Settings settings, Journal journal) {
    this.settings = settings;
    this.seen = journal.collection("people", ENOUGH);
  }

  /** Those whom the page offers, in their order. */
  List<Person> demo() {
    return new JsonArray(settings.text(SANDBOX_PEOPLE))
        .stream().map(JsonObject.class::cast).flatMap(json -> Person.of(json).stream()).toList();
  }

  Optional<Person> find(String sub) {
    return demo().stream()
        .filter(person -> person.sub().equals(sub))
        .findFirst()
        .or(() -> seen.get(sub).flatMap(Person::of));
  }

  void remember(Person person) {
    seen.put(person.sub(), person.toJson());
  }
}
