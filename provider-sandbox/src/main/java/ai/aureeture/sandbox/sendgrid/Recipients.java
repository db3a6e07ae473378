package ai.aureeture.sandbox.sendgrid;

import static ai.aureeture.sandbox.sendgrid.SendGridErrors.invalid;

import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.List;

/** Whom a mail may go to: a thousand people, each once in a personalization. */
final class Recipients {
  static final int MOST = 1000;

  private Recipients() {}

  static void check(List<JsonObject> personalizations) {
    int all = 0;
    for (int i = 0; i < personalizations.size(); i++) {
      all += recipients(personalizations.get(i), "personalizations." + i);
    }
    if (all > MOST) {
      throw invalid("personalizations", "There is a limit of 1000 total recipients per request.");
    }
  }

  private static int recipients(JsonObject personalization, String field) {
    var seen = new HashSet<String>();
    for (var kind : List.of("to", "cc", "bcc")) {
      var people = Field.objects(personalization, kind, field + "." + kind);
      if (kind.equals("to") && people.isEmpty()) {
        throw invalid(field + ".to", "The to array is required for all personalization objects.");
      }
      for (var person : people) {
        Field.requireEmail(person, field + "." + kind);
        var email = person.getString("email");
        if (!seen.add(email.toLowerCase())) {
          throw invalid(
              field,
              "Each email address in the personalization block should be unique between to, cc,"
                  + " and bcc. We found the first duplicate instance of ["
                  + (email + "] in the " + field + "." + kind + " field."));
        }
      }
    }
    return seen.size();
  }
}
