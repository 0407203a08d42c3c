package be.leuven.som.domain.network;

import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"0566.988.259", "1999.999.943"})
    void knows_a_valid_number(String number) {
        assertThat(EnterpriseNumber.parse(number).formatted()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0566988259", "BE0566.988.259", "be 0566 988 259", " BE 0566.988.259 "})
    void reads_a_number_as_people_write_it(String written) {
        assertThat(EnterpriseNumber.parse(written)).isEqualTo(new EnterpriseNumber("0566988259"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0566.988.258", "0566.988.260", "0566.989.259", "0655.988.259", "1999.999.900"})
    void refuses_a_number_whose_check_digits_are_wrong(String number) {
        assertRefusedAt("enterpriseNumber", "enterprise-number.check-digits", () -> EnterpriseNumber.parse(number));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "566.988.259", "2566.988.259", "0566.988.2590", "O566.988.259", "0566-988-259", "٠566988259"
            })
    void refuses_what_is_no_such_number(String number) {
        assertRefusedAt("enterpriseNumber", "enterprise-number.malformed", () -> EnterpriseNumber.parse(number));
    }

    @Test
    void comes_back_from_the_database_as_it_was() {
        EnterpriseNumberConverter converter = new EnterpriseNumberConverter();
        EnterpriseNumber number = EnterpriseNumber.parse("0566.988.259");
        assertThat(converter.convertToDatabaseColumn(number)).isEqualTo("0566988259");
        assertThat(converter.convertToEntityAttribute("0566988259")).isEqualTo(number);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
