package ai.aureeture.sandbox.openid;

import static ai.aureeture.sandbox.http.Html.escape;

import ai.aureeture.sandbox.identity.Person;
import java.util.List;
import java.util.stream.Collectors;

/** The page that asks who signs in. */
final class SignInHtml {
  private SignInHtml() {}

  static String page(List<Person> people) {
    return document(
        "Sign in",
        """
        <h1>Who are you today?</h1>
        <p>Everything runs on this machine, so no password is needed.</p>
        %s%s%s\
        """
            .formatted(
                group("Students", "student", people),
                group("Mentors", "mentor", people),
                ANOTHER_PERSON));
  }

  static String refusal() {
    return document(
        "Sign-in refused",
        """
        <h1>This sign-in cannot go on</h1>
        <p>It names no client, or would lead to a page that is not on this machine.</p>
        """);
  }

  static String signedOut() {
    return document("Signed out", "<h1>You are signed out</h1>\n");
  }

  private static String group(String title, String role, List<Person> people) {
    var buttons =
        people.stream()
            .filter(person -> person.roles().contains(role))
            .map(SignInHtml::button)
            .collect(Collectors.joining());
    if (buttons.isEmpty()) return "";
    return """
    <h2 id="%1$s">%2$s</h2>
    <form method="post" aria-labelledby="%1$s">
    <ul>
    %3$s</ul>
    </form>
    """
        .formatted(role + "s", title, buttons);
  }

  private static String button(Person person) {
    var name = person.name() == null ? person.sub() : person.name();
    return """
    <li><button name="person" value="%s"><span class="name">%s</span> <span class="email">%s</span></button></li>
    """
        .formatted(escape(person.sub()), escape(name), escape(person.email()));
  }

  private static String document(String title, String content) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>%s · Aureeture</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/sandbox/auth/sign-in.css">
    </head>
    <body>
    <main>
    <p class="brand">Aureeture</p>
    %s</main>
    </body>
    </html>
    """
        .formatted(title, content);
  }

  private static final String ANOTHER_PERSON =
      """
      <details>
      <summary>Another person</summary>
      <form method="post" class="else">
      <label>Id <input name="sub" required maxlength="100" autocomplete="off"></label>
      <label>Name <input name="name" required maxlength="100" autocomplete="off"></label>
      <label>E-mail <input name="email" type="email" required maxlength="200" autocomplete="off"></label>
      <fieldset>
      <legend>Role</legend>
      <label><input type="radio" name="role" value="student" checked> Student</label>
      <label><input type="radio" name="role" value="mentor"> Mentor</label>
      <label><input type="radio" name="role" value="admin"> Operator</label>
      </fieldset>
      <button>Sign in</button>
      </form>
      </details>
      """;
}
