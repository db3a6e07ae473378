package ai.aureeture.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Who can be signed in as: everybody of the demo data, students first. */
public final class DemoPeople {
  private DemoPeople() {}

  /** As the sandbox takes them: {@code [{sub, role, name, email}]}. */
  public static String json() {
    return all().toString();
  }

  /** Their ids, for the screen. */
  public static String names() {
    return ids("student") + "; " + ids("mentor");
  }

  private static String ids(String role) {
    return StreamSupport.stream(all().spliterator(), false)
        .filter(person -> person.get("role").asText().equals(role))
        .map(person -> person.get("sub").asText())
        .collect(Collectors.joining(", "));
  }

  private static ArrayNode all() {
    ArrayNode people = new ObjectMapper().createArrayNode();
    JsonNode file = DemoData.file();
    file.get("students")
        .forEach(student -> add(people, student.get("studentId"), "student", student));
    file.get("mentors")
        .forEach(mentor -> add(people, mentor.get("mentorId"), "mentor", mentor.get("profile")));
    return people;
  }

  private static void add(ArrayNode people, JsonNode sub, String role, JsonNode person) {
    people
        .addObject()
        .put("sub", sub.asText())
        .put("role", role)
        .put("name", person.get("name").asText())
        .put("email", person.get("email").asText());
  }
}
