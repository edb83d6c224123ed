package entente.asking;

import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.InstrumentYaml;
import entente.assessment.instrument.ShippedInstruments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The instruments an arrangement may ask: those that come with the house, and its own. */
record InstrumentRows(JdbcClient jdbc, UUID arrangement) {
    List<Instrument> list() {
        List<Instrument> all = new ArrayList<>(ShippedInstruments.all());
        all.addAll(jdbc
                .sql("select yaml from assessment.instrument where arrangement = :arrangement order by code, version")
                .param("arrangement", arrangement)
                .query(String.class)
                .list()
                .stream()
                .map(InstrumentYaml::read)
                .toList());
        return List.copyOf(all);
    }

    Optional<Instrument> find(String code, int version) {
        return ShippedInstruments.find(code, version)
                .or(() -> jdbc.sql("""
                                select yaml
                                  from assessment.instrument
                                 where arrangement = :arrangement
                                   and code = :code
                                   and version = :version
                                """)
                        .param("arrangement", arrangement)
                        .param("code", code)
                        .param("version", version)
                        .query(String.class)
                        .optional()
                        .map(InstrumentYaml::read));
    }
}
