package ai.aureeture.deployment;

import static ai.aureeture.deployment.Manifests.each;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mentors' photos are in a volume, so that they outlive the container. */
class PhotoFolderTest {
  private static final Part BOOKING = Parts.named("booking-service");
  private static final String SETTING = "PHOTOS_FOLDER";

  @Test
  void compose_keeps_the_photos_in_a_volume() {
    var compose = ComposeFile.of("docker-compose.yml");
    var folder = compose.environment(BOOKING).get(SETTING);
    var volume = Manifests.texts(compose.service(BOOKING).path("volumes")).getFirst().split(":");
    assertEquals(folder, volume[1]);
    assertTrue(compose.content().path("volumes").has(volume[0]), volume[0]);
  }

  @Test
  void image_has_the_folder_for_every_user() {
    var folder = ComposeFile.of("docker-compose.yml").environment(BOOKING).get(SETTING);
    assertTrue(Project.text("Dockerfile").contains("RUN mkdir -m 777 " + folder + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "production"})
  void kubernetes_keeps_the_photos_in_a_claimed_volume(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    var workload = Workload.of(manifests, BOOKING);
    var folder = workload.environment().get(SETTING);
    var mount =
        each(workload.container().path("volumeMounts"))
            .filter(it -> it.path("mountPath").asText().equals(folder))
            .findFirst()
            .orElseThrow();
    var claim =
        each(workload.pod().path("volumes"))
            .filter(volume -> volume.path("name").equals(mount.path("name")))
            .map(volume -> volume.at("/persistentVolumeClaim/claimName").asText())
            .findFirst()
            .orElseThrow();
    assertTrue(manifests.names("PersistentVolumeClaim").contains(claim), claim);
    var pod = workload.pod().path("securityContext");
    assertEquals(pod.path("runAsGroup"), pod.path("fsGroup"), "or it could not write there");
  }
}
