package ai.aureeture.notification.adapter.inbound.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SignaturesTest {
  @Test
  void sendgrid_signature_covers_time_and_raw_body() {
    var signer = new SendGridSigner();
    var signature = new SendGridSignature(signer.publicKey());
    var body = "[{\"event\":\"bounce\"}]\r\n".getBytes(UTF_8);

    var given = signer.sign("1600112502", body);

    assertTrue(signature.covers("1600112502", body, given));
    assertFalse(signature.covers("1600112503", body, given));
    assertFalse(signature.covers("1600112502", "[{\"event\":\"bounce\"}]".getBytes(UTF_8), given));
    assertFalse(signature.covers("1600112502", body, "not base64!"));
    assertFalse(signature.covers("1600112502", body, "AAAA"));
    assertFalse(signature.covers(null, body, null));
  }

  @Test
  void sendgrids_key_is_read_and_its_signature_covers_the_body() {
    var published =
        new SendGridSignature(
            "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/7dAfSmpqIM8kF9mN1flpVKS3G"
                + "Rqe62gw+2fNNRaINXvVpiglSI8eNEc6wEA3F+g==");
    var signature =
        "MEUCIGHQVtGj+Y3LkG9fLcxf3qfI10QysgDWmMOVmxG0u6ZUAiEAyBiXDWzM+uOe5W0JuG+luQAbPIqHh89M15"
            + "TluLtEZtM=";

    assertFalse(published.covers("1600112502", "[]".getBytes(UTF_8), signature));
  }

  @Test
  void an_unreadable_key_is_named() {
    var refused =
        assertThrows(IllegalStateException.class, () -> new SendGridSignature("nonsense"));
    assertEquals("SENDGRID_WEBHOOK_PUBLIC_KEY is no public key", refused.getMessage());
  }
}
