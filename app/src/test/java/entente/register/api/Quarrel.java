package entente.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A conflict of which each side has said what it holds, so that both can write it up and sign that. */
final class Quarrel {
    private final BothSides both;
    private String conflict = "";

    Quarrel(BothSides both) {
        this.both = both;
    }

    String conflict() {
        return conflict;
    }

    String heldByBoth(ObjectNode raised, ObjectNode position) {
        raised.put("code", "CF-HELD").remove("issue");
        raised.remove("repeats");
        Caller.Answer in = both.client().post(both.register("conflict") + "?chain=SHARED", Caller.said(raised, ""));
        assertThat(in.status()).as(in.json().toString()).isEqualTo(201);
        conflict = in.id();
        position.put("about", conflict);
        held(both.client(), "CLIENT", position);
        held(both.provider(), "PROVIDER", position);
        return conflict;
    }

    private void held(Caller side, String chain, ObjectNode position) {
        Caller.Answer in = side.post(both.register("position") + "?chain=" + chain, Caller.said(position, ""));
        assertThat(in.status()).as(in.json().toString()).isEqualTo(201);
    }

    void signedByBoth(Caller.Answer written) {
        String signOffs = both.fact("joint-write-up", written) + "/sign-offs";
        ObjectNode signs = Caller.object(Map.of(
                "agrees", true, "bodyDigest", written.json().path("bodyDigest").asString()));
        Caller.Answer first = both.client().post(signOffs, signs, "If-Match", written.etag());
        assertThat(first.status()).isEqualTo(204);
        assertThat(both.provider()
                        .post(signOffs, signs, "If-Match", first.etag())
                        .status())
                .isEqualTo(204);
    }
}
