namespace CreditRules.Tests.Validation;

public sealed class WellFormedBookTests
{
    [Fact]
    public void A_well_formed_book_has_nothing_to_complain_about() => Assert.Empty(Book.WellFormed.Validate());
}
